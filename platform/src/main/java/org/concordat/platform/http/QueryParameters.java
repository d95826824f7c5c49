package org.concordat.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.TreeMap;

/** Which query parameters an operation takes, as its code has them. */
public final class QueryParameters {

    private QueryParameters() {}

    /** Their types by name, those of its beans among them. */
    public static Map<String, Class<?>> of(Method operation) {
        var parameters = new TreeMap<String, Class<?>>();
        for (Parameter parameter : operation.getParameters()) {
            add(parameter, parameter.getType(), parameters);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addOfBean(parameter.getType(), parameters);
            }
        }
        return parameters;
    }

    private static void addOfBean(Class<?> bean, Map<String, Class<?>> parameters) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                add(field, field.getType(), parameters);
            }
        }
    }

    private static void add(AnnotatedElement element, Class<?> type, Map<String, Class<?>> parameters) {
        QueryParam parameter = element.getAnnotation(QueryParam.class);
        if (parameter != null) {
            parameters.put(parameter.value(), type);
        }
    }
}
