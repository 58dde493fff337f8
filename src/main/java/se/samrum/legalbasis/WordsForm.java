package se.samrum.legalbasis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The words of a basis. */
public class WordsForm {

    @NotBlank(message = "{legalbasis.code.missing}")
    @Pattern(regexp = "([A-Z][A-Z0-9_]{2,39})?", message = "{legalbasis.code.wrong}")
    private String code;

    @NotBlank(message = "{legalbasis.statute.missing}")
    @Size(max = 120, message = "{legalbasis.short.long}")
    private String statute;

    @NotBlank(message = "{legalbasis.name.missing}")
    @Size(max = 120, message = "{legalbasis.short.long}")
    private String nameSv;

    @NotBlank(message = "{legalbasis.name.missing}")
    @Size(max = 120, message = "{legalbasis.short.long}")
    private String nameEn;

    @NotBlank(message = "{legalbasis.guidance.missing}")
    @Size(max = 600, message = "{legalbasis.text.long}")
    private String guidanceSv;

    @NotBlank(message = "{legalbasis.guidance.missing}")
    @Size(max = 600, message = "{legalbasis.text.long}")
    private String guidanceEn;

    @Size(max = 120, message = "{legalbasis.short.long}")
    private String reviewedBy;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getStatute() {
        return statute;
    }

    public void setStatute(String statute) {
        this.statute = statute;
    }

    public String getNameSv() {
        return nameSv;
    }

    public void setNameSv(String nameSv) {
        this.nameSv = nameSv;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getGuidanceSv() {
        return guidanceSv;
    }

    public void setGuidanceSv(String guidanceSv) {
        this.guidanceSv = guidanceSv;
    }

    public String getGuidanceEn() {
        return guidanceEn;
    }

    public void setGuidanceEn(String guidanceEn) {
        this.guidanceEn = guidanceEn;
    }

    public String getReviewedBy() {
        return reviewedBy;
    }

    public void setReviewedBy(String reviewedBy) {
        this.reviewedBy = reviewedBy;
    }
}
