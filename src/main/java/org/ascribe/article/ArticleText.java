package org.ascribe.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.ascribe.text.SourceText;

/** A text that came in, never altered; in a row of its own, so that no list of articles reads it. */
@Entity
public class ArticleText {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Column(nullable = false, unique = true, updatable = false, length = 64)
    String sha256;

    @Column(nullable = false, updatable = false)
    int characters;

    @Column(nullable = false, updatable = false)
    String body;

    protected ArticleText() {}

    ArticleText(SourceText text) {
        sha256 = text.sha256();
        characters = text.length();
        body = text.value();
    }

    public String sha256() {
        return sha256;
    }

    /** Its length in Java chars. */
    public int characters() {
        return characters;
    }

    public SourceText text() {
        return SourceText.of(body);
    }
}
