package se.samrum.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import se.samrum.SealedRows;
import se.samrum.key.KeyFolder;
import se.samrum.key.KeyOwner;

/** The administrator's page of the keys. */
record KeysView(Page page) {

    KeysView open() {
        page.navigate("/key/list");
        return this;
    }

    Locator exchange() {
        return page.locator("[id='form:rotate']");
    }

    Locator state() {
        return page.getByRole(AriaRole.STATUS);
    }

    /** As if the exchange that others began were over: its mark in the key store is gone. */
    static void settle() {
        KeyFolder keys = SealedRows.inTown().keys();
        KeyOwner herald = KeyOwner.of(new UUID(0, 0));
        List<Integer> generations = keys.generations(herald);
        generations.subList(0, Math.max(generations.size() - 1, 0)).forEach(key -> keys.retire(herald, key));
    }
}
