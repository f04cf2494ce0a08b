package org.ascribe.matching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** Reads articles and quotations from the database into the index: a document for each. */
@ApplicationScoped
class IndexReading {
    /** The id, in the document of an article. */
    static final String ARTICLE = "article";

    /** The id, in the document of a quotation. */
    static final String QUOTATION = "quotation";

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String WORDS = "words";
    static final String SPEAKER = "speaker";

    /** In all documents of an article, by which they are replaced. */
    private static final String OF = "of";

    private static final int STEP = 100;

    private final IndexedTexts texts;
    private final ArticleChanges changes;

    IndexReading(IndexedTexts texts, ArticleChanges changes) {
        this.texts = texts;
        this.changes = changes;
    }

    /** Reads what changed after that entry of the journal, and tells whether anything did. */
    boolean changes(IndexWriter writer, long number) throws IOException {
        List<Long> changed = changes.after(number);
        for (long article : changed) {
            read(writer, article);
        }
        return !changed.isEmpty();
    }

    /** Reads all there is into an index that then holds nothing else. */
    boolean everything(IndexWriter writer) throws IOException {
        writer.deleteAll();
        for (List<Long> step = after(0); !step.isEmpty(); step = after(step.get(step.size() - 1))) {
            for (long article : step) {
                read(writer, article);
            }
        }
        return true;
    }

    private List<Long> after(long article) {
        return QuarkusTransaction.requiringNew().call(() -> texts.articles(article, Limit.of(STEP)));
    }

    /** One at a time: a text can have millions of characters. */
    private void read(IndexWriter writer, long id) throws IOException {
        IndexedArticle article =
                QuarkusTransaction.requiringNew().call(() -> texts.text(id).orElseThrow());
        List<IndexedQuotation> quotations = QuarkusTransaction.requiringNew().call(() -> texts.words(id));
        writer.deleteDocuments(new Term(OF, String.valueOf(id)));
        Document whole = document(id, article.title());
        whole.add(new NumericDocValuesField(ARTICLE, id));
        whole.add(new TextField(TEXT, article.text(), Field.Store.NO));
        writer.addDocument(whole);
        for (IndexedQuotation quotation : quotations) {
            Document document = document(id, article.title());
            document.add(new NumericDocValuesField(QUOTATION, quotation.id()));
            document.add(new TextField(WORDS, quotation.words(), Field.Store.NO));
            Stream.of(quotation.speaker(), quotation.main())
                    .filter(Objects::nonNull)
                    .forEach(name -> document.add(new TextField(SPEAKER, name, Field.Store.NO)));
            writer.addDocument(document);
        }
    }

    private static Document document(long article, String title) {
        Document document = new Document();
        document.add(new StringField(OF, String.valueOf(article), Field.Store.NO));
        document.add(new TextField(TITLE, title, Field.Store.NO));
        return document;
    }
}
