package se.samrum.legalbasis;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samrum.Town;
import se.samrum.access.Permit;
import se.samrum.agency.AgencyKind;
import se.samrum.agency.LegalNature;
import se.samrum.organisation.Cells;

/**
 * The register as it is installed, whatever other tests have done to it, and one agency of every kind and nature: in one
 * transaction that never commits.
 */
final class BasisTown implements AutoCloseable {

    private static final Permit NONE_NEEDED = null;

    private final Connection connection = Town.owner();
    private final List<Party> parties = new ArrayList<>();

    BasisTown() throws SQLException {
        connection.setAutoCommit(false);
        run("update legal_basis set valid_to = null where version = 1");
        run("update legal_basis set valid_to = valid_from where version > 1");
        run("delete from age_limit where made_by is not null");
        for (AgencyKind kind : AgencyKind.values()) {
            for (LegalNature nature : LegalNature.values()) {
                parties.add(settle(kind, nature));
            }
        }
    }

    private Party settle(AgencyKind kind, LegalNature nature) throws SQLException {
        UUID id = UUID.randomUUID();
        run("insert into municipality values (?, 'x')", id);
        run("insert into agency values (?, ?, 'x', ?, 'x', ?, null)", id, id, kind.name(), nature.name());
        return new Party(id, "x", kind, nature, Optional.empty());
    }

    Party party(AgencyKind kind, LegalNature nature) {
        return parties.stream()
                .filter(party -> party.kind() == kind && party.nature() == nature)
                .findFirst()
                .orElseThrow();
    }

    /** The register for Java, read from here. */
    LegalBases bases() throws SQLException {
        List<LegalBasis> all = all();
        AgeLimits ages = ages();
        LegalBases bases = new LegalBases();
        bases.bases = new LegalBasisRepository() {
            @Override
            List<LegalBasis> all(Permit permit) {
                return all;
            }

            @Override
            AgeLimits ages(Permit permit) {
                return ages;
            }
        };
        return bases;
    }

    List<LegalBasis> all() throws SQLException {
        Map<UUID, List<BasisQuestion>> asked =
                rows(LegalBasisRepository.QUESTIONS.replace("seen_questions()", "basis_question")).stream()
                        .map(cells -> Map.entry(cells.id(), BasisCells.question(cells)))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return rows(LegalBasisRepository.BASES.replace("seen_bases()", "legal_basis")).stream()
                .map(cells -> BasisCells.basis(cells, asked))
                .toList();
    }

    private AgeLimits ages() throws SQLException {
        return new AgeLimits(
                rows("select id, code, years, cast(valid_from as text) from age_limit order by valid_from, made_at")
                        .stream()
                        .map(cells ->
                                new AgeLimit(cells.id(), cells.text(), cells.number(), LocalDate.parse(cells.text())))
                        .toList());
    }

    /** Whether Java opens a basis. */
    static boolean opens(LegalBases bases, String code, Situation situation) {
        return bases.of(NONE_NEEDED, situation, code).filter(Offer::isOpen).isPresent();
    }

    static Offer offer(LegalBases bases, String code, Situation situation) {
        return bases.of(NONE_NEEDED, situation, code).orElseThrow();
    }

    /** Whether PostgreSQL does. */
    boolean allows(String code, Situation situation) throws SQLException {
        return allows(
                code,
                situation.discloser().agency(),
                situation.receiver().agency(),
                situation.at(),
                situation.committed(),
                situation.discloser().secrecyRule());
    }

    private boolean allows(
            String code, UUID discloser, UUID receiver, Instant at, Optional<Boolean> committed, Optional<String> rule)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select basis_allows(?, ?, ?, cast(? as timestamptz), cast(? as boolean), cast(? as text))")) {
            select.setString(1, code);
            select.setObject(2, discloser);
            select.setObject(3, receiver);
            select.setString(4, at.toString());
            select.setString(5, committed.map(String::valueOf).orElse(null));
            select.setString(6, rule.orElse(null));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Every basis and pair of agencies that PostgreSQL lets through, as "code discloser receiver". */
    Set<String> allowed(Optional<Boolean> committed, Optional<String> rule, Instant at) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select b.code || ' ' || d.id || ' ' || r.id from legal_basis b, agency d, agency r
                where b.version = 1 and d.name = 'x' and r.name = 'x'
                  and basis_allows(b.code, d.id, r.id, cast(? as timestamptz), cast(? as boolean), cast(? as text))""")) {
            select.setString(1, at.toString());
            select.setString(2, committed.map(String::valueOf).orElse(null));
            select.setString(3, rule.orElse(null));
            Set<String> allowed = new TreeSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    allowed.add(rows.getString(1));
                }
            }
            return allowed;
        }
    }

    List<Party> parties() {
        return parties;
    }

    void run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private List<Cells> rows(String query) throws SQLException {
        List<Cells> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet found = select.executeQuery()) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(new Cells(row));
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
