package se.samrum.launch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a deployer may turn about the keys.
 *
 * @param folder of the key store, apart from the data folder
 * @param root PKCS#12 file that must be there
 * @param password of that file
 * @param backupDays how long a backup of the key store is kept
 */
record KeySettings(Optional<Path> folder, Optional<Path> root, Optional<String> password, int backupDays) {

    private static final int LONGEST_CYCLE = 3_650;

    static KeySettings read(SettingValues values, Path workingFolder) {
        return new KeySettings(
                values.optional("SAMRUM_KEYS").map(workingFolder::resolve),
                values.optional("SAMRUM_ROOT_KEY").map(workingFolder::resolve),
                values.optional("SAMRUM_ROOT_KEY_PASSWORD"),
                values.number("SAMRUM_KEY_BACKUP_DAYS", 0, LONGEST_CYCLE));
    }
}
