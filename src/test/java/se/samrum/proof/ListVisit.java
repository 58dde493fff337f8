package se.samrum.proof;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Eight people of one unit at one launched Samrum, asking for the same pages again and again. */
record ListVisit(Launched samrum, Visitor visitor, Map<String, Asking> pages) {

    private static final int PEOPLE = 8;
    private static final int WARM = 80;

    /** One page, asked for. */
    interface Asking {
        HttpResponse<String> by(Visitor visitor) throws IOException, InterruptedException;
    }

    /** The pages that show concerns. */
    static ListVisit of(Launched samrum, Visitor visitor, UUID room, UUID concern) {
        return new ListVisit(
                samrum,
                visitor,
                Map.of(
                        "list", who -> who.list(room),
                        "open", who -> who.open(room, concern),
                        "today", who -> who.get("/today")));
    }

    /** Asks for every page until the time is up, so that the compiler has seen them. */
    void warmUp(long seconds) throws Exception {
        for (String page : pages.keySet()) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            while (System.nanoTime() < end) {
                askOften(page, WARM);
            }
        }
    }

    /** CPU ms of the server, its database included, for one request of this page. */
    double cost(String page, int requests) throws Exception {
        double before = CpuTime.millis(samrum);
        askOften(page, requests);
        return (CpuTime.millis(samrum) - before) / requests;
    }

    private void askOften(String page, int requests) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<?>> asking = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                asking.add(people.submit(() -> ask(page)));
            }
            for (Future<?> each : asking) {
                each.get();
            }
        } finally {
            people.shutdown();
        }
    }

    HttpResponse<String> ask(String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = pages.get(page).by(visitor);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answers " + answer.statusCode());
        }
        return answer;
    }
}
