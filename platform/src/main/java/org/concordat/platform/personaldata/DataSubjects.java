package org.concordat.platform.personaldata;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Whom answers are about: which operations show persons at all, and which persons one answer shows. */
public final class DataSubjects {

    private static final Map<Method, Boolean> SHOWN_BY = new ConcurrentHashMap<>();

    private DataSubjects() {}

    /** Whether answers of an operation show {@link PersonalData}. */
    public static boolean areShownBy(Method operation) {
        return SHOWN_BY.computeIfAbsent(operation, DataSubjects::areIn);
    }

    private static boolean areIn(Method operation) {
        return operation.isAnnotationPresent(PersonalData.class)
                || areIn(
                        TypeFactory.defaultInstance().constructType(operation.getGenericReturnType()), new HashSet<>());
    }

    private static boolean areIn(JavaType type, Set<Class<?>> seen) {
        Class<?> raw = type.getRawClass();
        return raw.isAnnotationPresent(PersonalData.class)
                || type.getBindings().getTypeParameters().stream().anyMatch(part -> areIn(part, seen))
                || raw.isRecord()
                        && seen.add(raw)
                        && Arrays.stream(raw.getRecordComponents()).anyMatch(component -> areIn(component, type, seen));
    }

    private static boolean areIn(RecordComponent component, JavaType owner, Set<Class<?>> seen) {
        return component.getAccessor().isAnnotationPresent(PersonalData.class)
                || areIn(
                        TypeFactory.defaultInstance()
                                .resolveMemberType(component.getGenericType(), owner.getBindings()),
                        seen);
    }

    /** The ids at each {@link DataSubject} in what an answer shows, in its order. */
    public static Set<UUID> in(Object shown) {
        var ids = new LinkedHashSet<UUID>();
        collect(shown, ids);
        return ids;
    }

    private static void collect(Object shown, Set<UUID> ids) {
        if (shown instanceof Collection<?> several) {
            several.forEach(each -> collect(each, ids));
        } else if (shown instanceof Record one) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                Object value = read(component, one);
                if (component.getAccessor().isAnnotationPresent(DataSubject.class) && value instanceof UUID id) {
                    ids.add(id);
                } else {
                    collect(value, ids);
                }
            }
        }
    }

    private static Object read(RecordComponent component, Record owner) {
        try {
            Method accessor = component.getAccessor();
            // a record that is nested in a resource need not be public
            accessor.setAccessible(true);
            return accessor.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
