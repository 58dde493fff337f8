package se.samrum.legalbasis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who has approved a basis: a function, no name. */
public class ReviewForm {

    @NotBlank(message = "{legalbasis.reviewedBy.missing}")
    @Size(max = 120, message = "{legalbasis.short.long}")
    private String by;

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
