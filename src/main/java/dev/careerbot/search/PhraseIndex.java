package dev.careerbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The Lucene index over all entries, in memory; an entry's document number is its place in the list. */
final class PhraseIndex {
    static final String FIELD = "terms";
    private static final int NO_OPERATORS = 0;
    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setIndexOptions(IndexOptions.DOCS);
        TERMS.setTokenized(true);
        TERMS.freeze();
    }

    private final Analyzer analyzer = new WhitespaceAnalyzer();
    private final IndexSearcher searcher;

    PhraseIndex(List<List<Term>> texts) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            write(texts, directory);
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setQueryCache(null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(List<List<Term>> texts, ByteBuffersDirectory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            Document document = new Document();
            Field field = new Field(FIELD, "", TERMS);
            document.add(field);
            for (List<Term> terms : texts) {
                field.setStringValue(text(terms));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    /** What people type meets no operator: the parser only hands it to the analyser. */
    private Query query(List<Term> terms) {
        return new SimpleQueryParser(analyzer, Map.of(FIELD, 1f), NO_OPERATORS).parse(text(terms));
    }

    private static String text(List<Term> terms) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            text.append(text.isEmpty() ? "" : " ").append(term.text());
        }
        return text.toString();
    }

    ScoreDoc[] nearest(List<Term> text, int most) {
        try {
            return searcher.search(query(text), most).scoreDocs;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
