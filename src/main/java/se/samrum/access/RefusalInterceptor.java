package se.samrum.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/**
 * Outside the transaction: what was denied or failed is written when it has ended and given its connection back. It
 * catches everything because everything is written, and throws it on.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RefusalInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Visit visit;

    @Inject
    transient AuditTrail trail;

    @AroundInvoke
    Object watch(InvocationContext call) throws Exception {
        Attempt attempt = visit.startAttempt();
        try {
            return call.proceed();
        } catch (Exception failure) {
            write(attempt, failure);
            throw failure;
        } finally {
            visit.endAttempt();
        }
    }

    private void write(Attempt attempt, Exception failure) {
        if (attempt.action().isPresent()) {
            try {
                trail.refused(attempt);
            } catch (DatabaseAway unwritten) {
                unwritten.addSuppressed(failure);
                throw unwritten;
            }
        }
    }
}
