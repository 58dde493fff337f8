package se.samrum.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Inside the transaction: no line, no data. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class DoneInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Visit visit;

    @Inject
    transient AuditTrail trail;

    @AroundInvoke
    Object write(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        Permit permit = visit.attempt()
                .permit()
                .orElseThrow(() -> new IllegalStateException("an action was done without a permit"));
        if (!permit.goesOn()) {
            trail.done(permit);
        }
        return answer;
    }
}
