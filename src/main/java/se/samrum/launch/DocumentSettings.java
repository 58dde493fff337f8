package se.samrum.launch;

/**
 * What a deployer may turn about documents.
 *
 * @param megabytes how large a file may be
 */
record DocumentSettings(int megabytes) {

    private static final int MOST = 100;

    static DocumentSettings read(SettingValues values) {
        return new DocumentSettings(values.number("SAMRUM_DOCUMENT_MEGABYTES", 1, MOST));
    }

    /** Tells the application. */
    void tell() {
        System.setProperty("samrum.document.megabytes", Integer.toString(megabytes));
    }
}
