package se.samrum.proof;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One of those who register concerns all the time while Samrum is killed, and remembers what was acknowledged. */
final class Reporter {

    private static final long BACK_SECONDS = 300;
    private static final int UNAVAILABLE = 503;

    private final Visitor visitor;
    private final UUID room;
    private final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();

    Reporter(Visitor visitor, UUID room) {
        this.visitor = visitor;
        this.room = room;
    }

    /** Registers until one concern, begun after Samrum was back, has been acknowledged; tells of every one that was. */
    Void untilBackAgain(CountDownLatch untilKill, CountDownLatch back) throws InterruptedException {
        boolean acknowledgedAfter = false;
        while (!acknowledgedAfter) {
            boolean after = back.getCount() == 0;
            if (isAcknowledged(back)) {
                untilKill.countDown();
                acknowledgedAfter = after;
            }
        }
        return null;
    }

    private boolean isAcknowledged(CountDownLatch back) throws InterruptedException {
        String who = "Melker " + letters();
        String observation = "Såg något på väg hem, åäö " + letters().repeat(40) + ".";
        try {
            HttpResponse<String> answer = visitor.register(room, who, observation);
            Optional<UUID> id = Visitor.opened(answer);
            if (id.isEmpty()) {
                refuse(answer);
                return false;
            }
            acknowledged.put(id.get(), who + ": " + observation);
            amend(id.get(), who, observation);
            return true;
        } catch (IOException nobodyThere) {
            back.await(BACK_SECONDS, TimeUnit.SECONDS);
            return false;
        }
    }

    /** While it is not known whether the amendment was kept, neither text is counted as acknowledged. */
    private void amend(UUID concern, String who, String before) throws IOException, InterruptedException {
        acknowledged.remove(concern);
        String after = "Rättat: " + before;
        HttpResponse<String> answer = visitor.amend(room, concern, 1, who, after);
        if (Visitor.opened(answer).isPresent()) {
            acknowledged.put(concern, who + ": " + after);
        } else {
            refuse(answer);
        }
    }

    private void refuse(HttpResponse<String> answer) {
        String location =
                answer.headers().firstValue("Location").map(to -> " " + to).orElse("");
        refusals.merge(answer.statusCode() + location, 1, Integer::sum);
    }

    /** Letters only: digits could happen to be a personnummer, which the form refuses. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .map(sign -> sign < 'a' ? sign - '-' + 'g' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Every acknowledged concern, with the youth and the text as they were sent. */
    Map<UUID, String> acknowledged() {
        return acknowledged;
    }

    /** Every other answer that came, with how often. */
    Map<String, Integer> refusals() {
        return refusals;
    }

    boolean hasOnlyClearRefusals() {
        return refusals.keySet().stream().allMatch(Integer.toString(UNAVAILABLE)::equals);
    }

    Visitor visitor() {
        return visitor;
    }

    UUID room() {
        return room;
    }
}
