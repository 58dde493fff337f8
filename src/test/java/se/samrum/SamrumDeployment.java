package se.samrum;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The WAR as it was built, with the tests that run inside it. One container for all of them, and a pool of two
 * connections, so that whatever could leak from one caller to another meets the other here.
 */
@ArquillianSuiteDeployment
public class SamrumDeployment {

    private static final String TEST_RUNNER = """
            <security-constraint>
              <web-resource-collection>
                <web-resource-name>the runner of tests inside the container</web-resource-name>
                <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
              </web-resource-collection>
            </security-constraint>
            </web-app>
            """;

    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "samrum.war")
                .importFrom(new File("target/samrum.war"))
                .as(WebArchive.class)
                .setWebXML(new StringAsset(withSmallPool(webXml().replace("</web-app>", TEST_RUNNER))))
                .addClasses(Town.class, SealedRows.class, Overheard.class)
                .addPackages(
                        true,
                        Filters.include(
                                ".*(Signed|Told|Chosen|Begun|Hired|Forsaken|Entrance|Writers|Written|Deputed|InsideIT)(\\$.*)?.class"),
                        "se.samrum.access",
                        "se.samrum.agency",
                        "se.samrum.invitation",
                        "se.samrum.membership",
                        "se.samrum.staff",
                        "se.samrum.audit",
                        "se.samrum.concern",
                        "se.samrum.delegate",
                        "se.samrum.document",
                        "se.samrum.draft",
                        "se.samrum.legalbasis",
                        "se.samrum.organisation",
                        "se.samrum.receipt",
                        "se.samrum.rotation",
                        "se.samrum.shield",
                        "se.samrum.today",
                        "se.samrum.youth");
    }

    private static String webXml() {
        try {
            return Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withSmallPool(String webXml) {
        return webXml.replace("</web-app>", """
                <data-source>
                  <name>java:app/jdbc/samrum_app</name>
                  <class-name>org.postgresql.ds.PGSimpleDataSource</class-name>
                  <url>%s</url>
                  <user>samrum_app</user>
                  <password>%s</password>
                  <property>
                    <name>stringType</name>
                    <value>unspecified</value>
                  </property>
                  <property>
                    <name>logServerErrorDetail</name>
                    <value>false</value>
                  </property>
                  <max-pool-size>2</max-pool-size>
                  <min-pool-size>1</min-pool-size>
                </data-source>
                </web-app>
                """.formatted(
                        System.getProperty("samrum.test.url"), System.getProperty("samrum.test.samrum_app")));
    }
}
