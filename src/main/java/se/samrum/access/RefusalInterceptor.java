package se.samrum.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Outside the transaction: what was denied or failed is written when it has ended and given its connection back. */
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
        boolean done = false;
        try {
            Object answer = call.proceed();
            done = true;
            return answer;
        } finally {
            visit.endAttempt();
            if (!done && attempt.action().isPresent()) {
                trail.refused(attempt);
            }
        }
    }
}
