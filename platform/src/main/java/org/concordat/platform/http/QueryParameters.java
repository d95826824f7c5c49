package org.concordat.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Which query parameters an operation takes, as its code has them. */
public final class QueryParameters {

    private QueryParameters() {}

    /** Their types by name, those of its beans among them. */
    public static Map<String, AnnotatedType> of(Method operation) {
        var parameters = new TreeMap<String, AnnotatedType>();
        for (Parameter parameter : operation.getParameters()) {
            add(parameter, parameter.getAnnotatedType(), parameters);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addOfBean(parameter.getType(), parameters);
            }
        }
        return parameters;
    }

    /** What a parameter takes one of, or several where it is a list. */
    public static AnnotatedType oneOf(AnnotatedType parameter) {
        return isList(parameter)
                ? ((AnnotatedParameterizedType) parameter).getAnnotatedActualTypeArguments()[0]
                : parameter;
    }

    static boolean isList(AnnotatedType parameter) {
        return parameter.getType() instanceof ParameterizedType type
                && Collection.class.isAssignableFrom((Class<?>) type.getRawType());
    }

    private static void addOfBean(Class<?> bean, Map<String, AnnotatedType> parameters) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                add(field, field.getAnnotatedType(), parameters);
            }
        }
    }

    private static void add(AnnotatedElement element, AnnotatedType type, Map<String, AnnotatedType> parameters) {
        QueryParam parameter = element.getAnnotation(QueryParam.class);
        if (parameter != null) {
            parameters.put(parameter.value(), type);
        }
    }
}
