package org.concordat.platform.paging;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Method;
import java.util.Optional;

/** Which operations answer a list, and of what. */
public final class Lists {

    private Lists() {}

    public static boolean isList(Method method) {
        return method.getReturnType() == Page.class;
    }

    /**
     * What a method lists, or nothing.
     *
     * @param resource may be a subclass of the one that has the method, and says then what the method lists
     */
    public static Optional<JavaType> itemOf(Class<?> resource, Method method) {
        if (!isList(method)) {
            return Optional.empty();
        }
        TypeFactory types = TypeFactory.defaultInstance();
        JavaType declaring = types.constructType(resource).findSuperType(method.getDeclaringClass());
        return Optional.of(types.resolveMemberType(method.getGenericReturnType(), declaring.getBindings())
                .containedType(0));
    }
}
