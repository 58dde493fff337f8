package se.samrum.document;

import jakarta.servlet.http.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What adding a document asks. */
public class DocumentForm {

    @NotBlank(message = "{document.title.missing}")
    @Size(max = 120, message = "{document.title.long}")
    private String title;

    @NotNull(message = "{document.file.missing}")
    private Part file;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
