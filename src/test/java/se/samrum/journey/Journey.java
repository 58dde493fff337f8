package se.samrum.journey;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody outside walks through the built product: nothing of this runs inside it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class Journey {

    static final int DESKTOP = 1440;
    static final int PHONE = 375;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @ArquillianResource
    URL deployed;

    Site site() {
        return Site.of(deployed);
    }

    Window window(int width) {
        return browsing.open(site(), width);
    }

    Window window() {
        return window(DESKTOP);
    }

    /** Somebody who signed in with name and password, and stands on the first page. */
    Window signedIn(String login) {
        Window window = window();
        new SignInView(window.page()).open().signIn(login);
        window.page().waitForURL("**/today");
        return window;
    }
}
