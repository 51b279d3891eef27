package dev.careerbot.tips;

/** What one guide has to give: whose turn it is, and in which words. Taken together, as another guide may lack the topic. */
public record Tips(TipPool pool, TipWords words) {}
