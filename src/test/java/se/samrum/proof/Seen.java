package se.samrum.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that came as an answer, but for the time, the nonce and what was typed, each of which has its length anyway.
 *
 * @param size of the whole body, in bytes
 */
record Seen(int status, Map<String, List<String>> headers, int size, String body) {

    static Seen of(HttpResponse<String> answer, List<String> typed) {
        Map<String, List<String>> headers = new HashMap<>(answer.headers().map());
        headers.remove("date");
        headers.replaceAll((name, values) -> values.stream()
                .map(value -> value.replaceAll("'nonce-[^']{48}'", "nonce"))
                .toList());
        String body = answer.body().replaceAll("nonce=\"[^\"]{48}\"|csp.init\\('[^']{48}'", "nonce");
        for (String words : typed) {
            body = body.replace(words, "typed");
        }
        return new Seen(answer.statusCode(), headers, answer.body().getBytes(UTF_8).length, body);
    }
}
