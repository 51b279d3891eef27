package dev.careerbot.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/** Words to terms: endings off, and one term for all words that mean the same. Its input is folded already. */
final class GuideAnalyzer extends Analyzer {
    private static final CharArraySet ARTICLES = new CharArraySet(List.of("a", "an", "the"), false);

    private final SynonymMap synonyms;

    private GuideAnalyzer(SynonymMap synonyms) {
        this.synonyms = synonyms;
    }

    static GuideAnalyzer with(String synonymFile) {
        Analyzer stemsAlone = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new WhitespaceTokenizer();
                return new TokenStreamComponents(words, stems(words));
            }
        };
        SolrSynonymParser parser = new SolrSynonymParser(true, false, stemsAlone);
        try {
            parser.parse(new StringReader(synonymFile));
            return new GuideAnalyzer(parser.build());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (ParseException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new WhitespaceTokenizer();
        TokenStream stems = stems(words);
        TokenStream terms = synonyms.fst == null ? stems : new SynonymGraphFilter(stems, synonyms, true);
        return new TokenStreamComponents(words, terms);
    }

    /** Articles go, so that they do not part "an ml engineer" from "a software engineer". */
    private static TokenStream stems(Tokenizer words) {
        return new PorterStemFilter(new StopFilter(words, ARTICLES));
    }
}
