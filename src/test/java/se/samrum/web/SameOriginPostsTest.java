package se.samrum.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginPostsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, https://samrum.example, samrum.example, true",
                "-, http://samrum.example:8080, samrum.example:8080, true",
                "same-origin, -, samrum.example, true",
                "same-site, -, samrum.example, false",
                "cross-site, https://samrum.example, samrum.example, false",
                "none, -, samrum.example, false",
                "same-origin, https://evil.example, samrum.example, false",
                "-, https://evil.example, samrum.example, false",
                "-, https://samrum.example.evil.example, samrum.example, false",
                "-, https://samrum.example@evil.example, samrum.example, false",
                "-, http://samrum.example:8081, samrum.example:8080, false",
                "-, null, samrum.example, false",
                "-, %%%, samrum.example, false",
                "-, https://samrum.example, -, false",
                "-, -, samrum.example, false"
            })
    void onlyAPostOfThisOriginIsOwn(String site, String origin, String host, boolean own) {
        assertEquals(own, SameOriginPosts.isOwn(site, origin, host));
    }
}
