package se.samrum.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The database logins that work while Samrum runs; each may do its own part and no more. */
final class RunTimeLogin {

    private RunTimeLogin() {}

    static Set<String> names() {
        return Set.of("samrum_app", "samrum_signin", "samrum_audit", "samrum_seal", "samrum_verify", "samrum_reseal");
    }

    static Map<String, String> passwords(Secrets secrets) {
        Map<String, String> passwords = new LinkedHashMap<>();
        passwords.put("samrum_app", secrets.app());
        passwords.put("samrum_signin", secrets.signin());
        passwords.put("samrum_audit", secrets.audit());
        passwords.put("samrum_seal", secrets.seal());
        passwords.put("samrum_verify", secrets.verify());
        passwords.put("samrum_reseal", secrets.reseal());
        return passwords;
    }
}
