package se.samrum.launch;

import java.util.Optional;

/**
 * How the municipality's social services are reached with a report (orosanmälan, SoL 2025:400 19:1).
 *
 * @param phone of the reception in office hours
 * @param onCall of whoever is on call at other times (socialjour)
 * @param link of the municipality's page where a report is made
 */
record ReportSettings(Optional<String> phone, Optional<String> onCall, Optional<String> link) {

    /** From the numbers that PTS keeps free for invented people. */
    private static final String INVENTED_PHONE = "0980-319 200";

    private static final String INVENTED_ON_CALL = "0980-319 201";
    private static final String NUMBER = "[+0-9][0-9 -]{4,20}";

    static ReportSettings read(SettingValues values) {
        return new ReportSettings(
                values.optional("SAMRUM_REPORT_PHONE", NUMBER, "a telephone number"),
                values.optional("SAMRUM_REPORT_ON_CALL", NUMBER, "a telephone number"),
                values.optional(
                        "SAMRUM_REPORT_LINK", "https://[^\\s\"<>]{1,200}", "an address that begins with https://"));
    }

    /** Tells the application; a demonstration has numbers that nobody answers. */
    void tell(Mode mode) {
        boolean invented = mode == Mode.DEMONSTRATION;
        phone.or(() -> Optional.of(INVENTED_PHONE).filter(number -> invented))
                .ifPresent(number -> System.setProperty("samrum.report.phone", number));
        onCall.or(() -> Optional.of(INVENTED_ON_CALL).filter(number -> invented))
                .ifPresent(number -> System.setProperty("samrum.report.on-call", number));
        link.ifPresent(address -> System.setProperty("samrum.report.link", address));
    }
}
