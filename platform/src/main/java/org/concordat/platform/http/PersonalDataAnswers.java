package org.concordat.platform.http;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.concordat.platform.personaldata.PersonalData;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Has nobody on the way keep an answer that shows {@link PersonalData}. */
public class PersonalDataAnswers {

    private final Map<Method, Boolean> known = new ConcurrentHashMap<>();

    @ServerResponseFilter
    public void forbidKeeping(ContainerResponseContext response, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method != null && known.computeIfAbsent(method, PersonalDataAnswers::showsPersons)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    static boolean showsPersons(Method operation) {
        return operation.isAnnotationPresent(PersonalData.class)
                || showsPersons(
                        TypeFactory.defaultInstance().constructType(operation.getGenericReturnType()), new HashSet<>());
    }

    private static boolean showsPersons(JavaType type, Set<Class<?>> seen) {
        Class<?> raw = type.getRawClass();
        return raw.isAnnotationPresent(PersonalData.class)
                || type.getBindings().getTypeParameters().stream().anyMatch(part -> showsPersons(part, seen))
                || raw.isRecord()
                        && seen.add(raw)
                        && Arrays.stream(raw.getRecordComponents())
                                .anyMatch(component -> showsPersons(component, type, seen));
    }

    private static boolean showsPersons(RecordComponent component, JavaType owner, Set<Class<?>> seen) {
        return component.getAccessor().isAnnotationPresent(PersonalData.class)
                || showsPersons(
                        TypeFactory.defaultInstance()
                                .resolveMemberType(component.getGenericType(), owner.getBindings()),
                        seen);
    }
}
