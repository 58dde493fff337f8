package se.samrum.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;

/** People of many units, in turn on the same two connections: nobody ever meets anything of another unit. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PoolIT {

    private static final int THREADS = 64;
    private static final int CONCERNS = 30;
    private static final long STUCK_MINUTES = 60;
    private static final List<String> COLLEAGUES =
            List.of("tove", "malin", "petra", "samira", "karin", "farida", "jonas", "david");
    private static final List<String> MARKS = List.of("A", "B", "C", "D", "E", "F", "G", "H");

    @ArquillianResource
    URL url;

    private final List<Unit> units = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @BeforeEach
    void settle() throws SQLException {
        for (int i = 0; i < MARKS.size(); i++) {
            units.add(Unit.make(MARKS.get(i), COLLEAGUES.get(i), 2));
            units.get(i).fill(CONCERNS);
        }
    }

    @AfterEach
    void leave() throws SQLException {
        threads.shutdownNow();
        for (Unit unit : units) {
            unit.close();
        }
    }

    @Test
    void showsEverybodyOnlyTheirOwn() throws Exception {
        int requests = Proof.size(1_500, 50_000);
        List<PoolPerson> people = people();
        EventCount before = EventCount.now();
        long begin = System.nanoTime();
        run(people, requests);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
        assertNothingForeign(people);
        assertEquals(asked(people), before.since());
        Map<String, Integer> kinds = kinds(asked(people));
        kinds.remove(PoolPerson.DRAFTS.strip());
        assertEquals(requests, kinds.values().stream().reduce(0, Integer::sum));
        assertPoolIsFree(people);
        Proof.tell(
                "%d requests, %d threads, %s connections, %d s: nothing foreign, one event each: %s",
                requests, THREADS, connections(), seconds, kinds);
    }

    private void run(List<PoolPerson> people, int requests) throws Exception {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            running.add(threads.submit(() -> {
                for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                    people.get(n % people.size()).ask(n / people.size());
                }
                return null;
            }));
        }
        for (Future<?> each : running) {
            each.get(STUCK_MINUTES, TimeUnit.MINUTES);
        }
    }

    private List<PoolPerson> people() throws SQLException {
        URI site = URI.create("http://127.0.0.1:" + url.getPort());
        List<PoolPerson> people = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit own = units.get(i);
            Unit foreign = units.get((i + 1) % units.size());
            List<Visitor> visitors = own.visitors(site);
            for (int number = 0; number < visitors.size(); number++) {
                people.add(new PoolPerson(
                        visitors.get(number),
                        own,
                        own.people().get(number),
                        foreign.room(),
                        own.concerns(),
                        foreign.concerns()));
            }
        }
        return people;
    }

    private static Map<String, Integer> asked(List<PoolPerson> people) {
        Map<String, Integer> asked = new TreeMap<>();
        people.forEach(person -> person.asked().forEach((event, times) -> asked.merge(event, times, Integer::sum)));
        return asked;
    }

    private static Map<String, Integer> kinds(Map<String, Integer> asked) {
        Map<String, Integer> kinds = new TreeMap<>();
        asked.forEach((event, times) -> kinds.merge(event.substring(event.indexOf(' ') + 1), times, Integer::sum));
        return kinds;
    }

    private static void assertNothingForeign(List<PoolPerson> people) throws SQLException {
        Set<String> wrong = new TreeSet<>();
        for (PoolPerson person : people) {
            wrong.addAll(person.wrong());
            wrong.addAll(person.astray());
        }
        assertEquals(Set.of(), wrong);
    }

    private static void assertPoolIsFree(List<PoolPerson> people) throws Exception {
        for (PoolPerson person : people) {
            assertEquals(200, person.visitor().get("/today").statusCode());
        }
        assertTrue(Integer.parseInt(connections()) <= 2, connections());
        assertEquals(List.of(), Town.all("""
                select state from pg_stat_activity where usename = 'samrum_app' and state <> 'idle'"""));
    }

    private static String connections() throws SQLException {
        return Town.one("select count(*) from pg_stat_activity where usename = 'samrum_app'");
    }
}
