package se.samrum.access;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/**
 * The connection pools, one for each login of the database; the launcher brings address and passwords.
 * The application never holds a login that may change the floor. Strings go untyped to the application's pool, since
 * EclipseLink sends an absent uuid as an absent string; the details of a server error stay with the server, since they
 * quote rows; and no statement is left prepared on a connection, where an injection could exchange it for the next caller.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/samrum_app",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=samrum.db.url}",
        user = "samrum_app",
        password = "${MPCONFIG=samrum.db.app.password}",
        minPoolSize = 1,
        maxPoolSize = 8,
        properties = {
            "stringType=unspecified",
            "prepareThreshold=0",
            "logServerErrorDetail=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"
        })
@DataSourceDefinition(
        name = "java:app/jdbc/samrum_signin",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=samrum.db.url}",
        user = "samrum_signin",
        password = "${MPCONFIG=samrum.db.signin.password}",
        minPoolSize = 1,
        maxPoolSize = 2,
        properties = {
            "prepareThreshold=0",
            "logServerErrorDetail=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"
        })
@DataSourceDefinition(
        name = "java:app/jdbc/samrum_audit",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=samrum.db.url}",
        user = "samrum_audit",
        password = "${MPCONFIG=samrum.db.audit.password}",
        minPoolSize = 1,
        maxPoolSize = 3,
        properties = {
            "prepareThreshold=0",
            "logServerErrorDetail=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"
        })
@DataSourceDefinition(
        name = "java:app/jdbc/samrum_reseal",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=samrum.db.url}",
        user = "samrum_reseal",
        password = "${MPCONFIG=samrum.db.reseal.password}",
        minPoolSize = 0,
        maxPoolSize = 1,
        properties = {
            "prepareThreshold=0",
            "logServerErrorDetail=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.fail-all-connections=true"
        })
@DataSourceDefinition(
        name = "java:app/jdbc/samrum_verify",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=samrum.db.url}",
        user = "samrum_verify",
        password = "${MPCONFIG=samrum.db.verify.password}",
        minPoolSize = 0,
        maxPoolSize = 2,
        properties = {
            "logServerErrorDetail=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"
        })
@ApplicationScoped
public class Pools {

    @Resource(lookup = "java:app/jdbc/samrum_app")
    DataSource work;

    @Resource(lookup = "java:app/jdbc/samrum_audit")
    DataSource review;

    @Resource(lookup = "java:app/jdbc/samrum_signin")
    DataSource signingIn;

    @Resource(lookup = "java:app/jdbc/samrum_reseal")
    DataSource resealing;

    /** The pool of the one job that exchanges ciphertexts when keys rotate. */
    public DataSource resealing() {
        return resealing;
    }

    @Resource(lookup = "java:app/jdbc/samrum_verify")
    DataSource verifying;

    /** The pool that reads the whole log to check it, and writes nothing. */
    public DataSource verifying() {
        return verifying;
    }

    /** The pool that opens and ends login sessions, and writes of those that have no caller any more. */
    public DataSource signingIn() {
        return signingIn;
    }

    /** The pool an action works through: only reviewing reads the log, and it reads nothing else. */
    public DataSource of(Action action) {
        return isReview(action) ? review : work;
    }

    /** Whether an action reads the log itself and therefore works through a login of its own. */
    public static boolean isReview(Action action) {
        return action == Action.REVIEW_LOG || action == Action.VERIFY_LOG;
    }
}
