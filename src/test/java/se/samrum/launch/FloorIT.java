package se.samrum.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Samrum does not boot on a weak floor: each weakness is made, seen, and undone. */
class FloorIT {

    private static final List<String> WEAKNESSES = List.of(
            "drop policy wall on samrum.concern",
            "alter table samrum.concern no force row level security",
            "alter table samrum.youth disable row level security",
            "create policy also on samrum.concern for select to samrum_app using (true)",
            "alter policy wall on samrum.concern using (true)",
            "alter policy wall on samrum.concern to public",
            "create unique index on samrum.youth (personnummer) where false",
            "create unique index on samrum.concern (id)",
            "create unique index on samrum.change (id)",
            "create role stranger; grant select on samrum.password to stranger",
            "create role stranger; grant samrum_gate to stranger",
            "grant pg_read_all_data to samrum_gate",
            "grant temporary on database samrum to samrum_app",
            "alter table samrum.concern owner to samrum_app",
            "grant samrum_gate to samrum_app",
            "grant samrum_owner to samrum_signin",
            "alter role samrum_app bypassrls",
            "alter role samrum_gate bypassrls",
            "alter role samrum_audit createrole",
            "grant select on samrum.audit_event to samrum_app",
            "grant select (things) on samrum.audit_event to samrum_app",
            "grant delete on samrum.concern to samrum_app",
            "grant select on samrum.password to samrum_app",
            "grant select on samrum.concern to public",
            "grant select on samrum.concern to samrum_audit",
            "grant execute on function samrum.seal(uuid) to samrum_app",
            "grant execute on function samrum.places(uuid, timestamptz) to public",
            "grant create on schema samrum to samrum_app",
            "grant create on schema public to public",
            "alter function samrum.begin_as(bytea) reset search_path",
            "alter function samrum.rooms_to_read() leakproof",
            "alter function samrum.rooms_to_read() owner to samrum_owner",
            "create view samrum.peep as select * from samrum.concern",
            "create materialized view samrum.peep as select * from samrum.concern; grant select on samrum.peep to samrum_app",
            "create table samrum.note (room_id uuid, id uuid); grant select on samrum.note to samrum_app",
            "create sequence samrum.counter",
            "alter table samrum.concern add column place samrum.sealed",
            "grant execute on function lo_get(oid) to samrum_app",
            "grant update on samrum.audit_leaf to samrum_seal",
            "grant update on samrum.audit_sealing to samrum_app",
            "grant update on samrum.audit_verifying to samrum_verify",
            "grant update on samrum.audit_verification to samrum_audit",
            "grant delete on samrum.audit_head to samrum_seal",
            "grant insert on samrum.audit_event to samrum_verify",
            "alter policy prune on samrum.audit_event using (true)",
            "alter table samrum.audit_head owner to samrum_seal",
            "grant samrum_gate to samrum_verify");

    @Test
    void standsAsInstalled() throws SQLException {
        try (Connection owner = owner()) {
            assertEquals(List.of(), Floor.weaknesses(owner));
        }
    }

    @TestFactory
    List<DynamicTest> refusesEachWeakness() {
        return WEAKNESSES.stream()
                .map(weakness -> DynamicTest.dynamicTest(weakness, () -> {
                    try (Connection owner = owner();
                            Statement statement = owner.createStatement()) {
                        owner.setAutoCommit(false);
                        statement.execute(weakness);
                        assertThrows(WeakFloor.class, () -> Floor.check(owner));
                        owner.rollback();
                    }
                }))
                .toList();
    }

    @Test
    void namesWhatIsWeak() throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("alter table samrum.concern no force row level security");
            List<String> weaknesses = Floor.weaknesses(owner);
            assertFalse(weaknesses.isEmpty());
            assertTrue(weaknesses.get(0).contains("concern"), weaknesses.get(0));
            owner.rollback();
        }
    }

    private static Connection owner() throws SQLException {
        return new Database(
                        System.getProperty("samrum.test.url"),
                        System.getProperty("samrum.test.user"),
                        System.getProperty("samrum.test.password"))
                .open();
    }
}
