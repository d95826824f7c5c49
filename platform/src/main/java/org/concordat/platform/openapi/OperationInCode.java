package org.concordat.platform.openapi;

import io.quarkus.arc.Arc;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What the code says of an operation and the contract does not know by itself. */
record OperationInCode(Method method) {

    /** Every operation of the running service by its operationId. */
    static Map<String, OperationInCode> byId() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class)
                        && !method.getAnnotation(Operation.class).hidden())
                .collect(Collectors.toMap(
                        method -> method.getAnnotation(Operation.class).operationId(), OperationInCode::new));
    }

    /** The right that the operation asks for: its own, or that of its resource. */
    String right() {
        PermissionsAllowed named = method.getAnnotation(PermissionsAllowed.class);
        if (named == null) {
            named = method.getDeclaringClass().getAnnotation(PermissionsAllowed.class);
        }
        if (named == null) {
            throw new IllegalStateException(method + " names no right");
        }
        return named.value()[0];
    }

    boolean isIdempotencyKeyRequired() {
        return method.isAnnotationPresent(Idempotent.class)
                && method.getAnnotation(Idempotent.class).required();
    }

    /** The status of success where it is not 200. */
    int status() {
        return method.isAnnotationPresent(ResponseStatus.class)
                ? method.getAnnotation(ResponseStatus.class).value()
                : method.getReturnType() == void.class ? 204 : 200;
    }
}
