package se.samrum.receipt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.samrum.draft.DraftedForm;
import se.samrum.web.CheckedForm;
import se.samrum.youth.PersonNumber;

/** What whoever registered a concern adds to it. */
public class AdditionForm extends DraftedForm implements CheckedForm {

    @NotBlank(message = "{receipt.words.missing}")
    @Size(max = 8000, message = "{receipt.words.long}")
    private String words;

    @Override
    public Stream<Wrong> wrongs(LocalDate today) {
        return Wrong.when(
                !CheckedForm.isEmpty(words) && PersonNumber.isIn(words, today), "words", "receipt.words.personnummer");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
