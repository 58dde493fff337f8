package se.samrum.concern;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import se.samrum.key.Sealed;
import se.samrum.lock.RowLock;
import se.samrum.lock.SealedColumn;

/** The columns of what a concern may say beside the five answers. */
@Embeddable
class SealedAnswers {

    @Convert(converter = SealedColumn.class)
    private Sealed opinion;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private Guardians guardians;

    @Convert(converter = SealedColumn.class)
    private Sealed reference;

    private boolean danger;

    protected SealedAnswers() {}

    SealedAnswers(RowLock lock, Optional<UUID> about, MoreAnswers said) {
        this.opinion = lock.seal(about, "opinion", said.opinion().orElse(null));
        this.source = said.source().orElse(null);
        this.guardians = said.guardians().orElse(null);
        this.reference = lock.seal(about, "reference", said.reference().orElse(null));
        this.danger = said.danger();
    }

    MoreAnswers open(RowLock lock) {
        return new MoreAnswers(
                lock.open("opinion", opinion),
                Optional.ofNullable(source),
                Optional.ofNullable(guardians),
                lock.open("reference", reference),
                danger);
    }
}
