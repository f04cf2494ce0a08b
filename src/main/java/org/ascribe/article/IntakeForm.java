package org.ascribe.article;

import jakarta.ws.rs.core.MediaType;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What somebody typed on the page for a new article. */
public class IntakeForm {
    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public String title;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public String publisher;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public String byline;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public String publishedOn;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public String address;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public String text;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public Integer opinions;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public String url;

    @RestForm
    public FileUpload file;

    /** A form with nothing in it. */
    public static IntakeForm blank() {
        return new IntakeForm();
    }

    /** The article that was typed. */
    ArticleForm article() {
        return new ArticleForm(title, publisher, byline, publishedOn, address, pasted(), opinions, url);
    }

    /** The file that was chosen, which goes before a pasted text; null for none. */
    Path chosen() {
        return file == null || file.fileName() == null || file.fileName().isBlank() ? null : file.uploadedFile();
    }

    /** A browser sends every line end of a text area as CR LF, whatever was pasted. */
    private String pasted() {
        return text == null ? null : text.replace("\r\n", "\n");
    }
}
