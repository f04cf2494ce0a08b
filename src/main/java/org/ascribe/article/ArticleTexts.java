package org.ascribe.article;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import java.util.Optional;

/** The texts that are kept, each once. */
@Repository
interface ArticleTexts {
    @Find
    Optional<ArticleText> bySha256(String sha256);

    @Insert
    void add(ArticleText text);
}
