package se.samrum.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

    @ParameterizedTest
    @CsvSource({
        "/today, true",
        "/concern/open, true",
        "/look/samrum.css, true",
        "/today;jsessionid=1, false",
        "/look/../today, false",
        "/look/%2e%2e/today, false",
        "/look/%2E./today, false",
        "/look%2ftoday, false",
        "//today, false",
        "/a\\b, false",
        "/a%5cb, false",
        "/%00, false",
        "/%252e, false",
        "/a%0d%0ab, false",
        "/today.xhtml, false",
        "/error/failed, false",
        "/.git/config, false"
    })
    void oneAddressPerPage(String path, boolean plain) {
        assertEquals(plain, Paths.isPlain(path));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/concern/list?room=1&page=2, true",
                "/, true",
                "-, false",
                "'', false",
                "today, false",
                "//evil.example, false",
                "/\\evil.example, false",
                "/a\\b, false",
                "https://evil.example, false",
                "'/a\r\nSet-Cookie: x', false",
                "'/a b', false"
            })
    void aRedirectStaysHere(String address, boolean local) {
        assertEquals(local, Paths.isLocal(address));
    }
}
