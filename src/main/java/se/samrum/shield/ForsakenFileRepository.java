package se.samrum.shield;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.organisation.Cells;
import se.samrum.organisation.Colleagues;
import se.samrum.organisation.Register;
import se.samrum.shield.ForsakenFile.Heir;

/** Files without a reader, by functions of the database that know the access approver and tell nothing of the youth. */
@ApplicationScoped
class ForsakenFileRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Register register;

    @Inject
    Colleagues colleagues;

    List<ForsakenFile> all(Permit permit) {
        List<?> found = em.createNativeQuery("""
                        select id, room_name, made_at, array_to_string(heirs, ',') from forsaken_files()
                        order by made_at, id""").getResultList();
        List<ForsakenFile> files =
                found.stream().map(row -> file(permit, new Cells(row))).toList();
        files.forEach(file -> register.show(permit, file.id()));
        return files;
    }

    boolean handOver(Permit permit, UUID file, UUID user) {
        return register.did(
                permit,
                file,
                em.createNativeQuery("select hand_over_file(cast(?1 as uuid), cast(?2 as uuid), cast(?3 as uuid))")
                        .setParameter(1, UUID.randomUUID().toString())
                        .setParameter(2, String.valueOf(file))
                        .setParameter(3, user.toString()));
    }

    private ForsakenFile file(Permit permit, Cells cells) {
        return new ForsakenFile(cells.id(), cells.text(), cells.instant(), heirs(permit, cells.text()));
    }

    private List<Heir> heirs(Permit permit, String ids) {
        Collection<UUID> users = Arrays.stream(ids.split(","))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .toList();
        return colleagues.names(permit, users).entrySet().stream()
                .map(one -> new Heir(one.getKey(), one.getValue()))
                .sorted(comparing(Heir::name, Collator.getInstance(Locale.forLanguageTag("sv"))))
                .toList();
    }
}
