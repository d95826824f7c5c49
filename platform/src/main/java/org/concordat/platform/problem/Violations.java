package org.concordat.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Says where a request breaks a constraint: the parameter's name, or a JSON pointer into the body. */
final class Violations {

    private Violations() {}

    static FieldError of(ConstraintViolation<?> violation) {
        return new FieldError(place(violation), violation.getMessage());
    }

    private static String place(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        if (nodes.get(0).getKind() != ElementKind.METHOD) {
            return pointer(nodes);
        }
        Parameter parameter = parameter(violation, nodes);
        List<Path.Node> inside = nodes.subList(2, nodes.size());
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return inside.isEmpty()
                    ? parameter.getName()
                    : nameOfField(parameter.getType(), inside.get(0).getName());
        }
        return name(parameter).orElseGet(() -> pointer(inside));
    }

    /** Into the body; empty for the body as a whole. */
    private static String pointer(List<Path.Node> nodes) {
        var pointer = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static Parameter parameter(ConstraintViolation<?> violation, List<Path.Node> nodes) {
        Path.MethodNode called = nodes.get(0).as(Path.MethodNode.class);
        int index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        Class<?>[] types = called.getParameterTypes().toArray(Class<?>[]::new);
        return declaring(violation.getRootBeanClass(), type -> type.getDeclaredMethod(called.getName(), types))
                .map(Method::getParameters)
                .map(parameters -> parameters[index])
                .orElseThrow();
    }

    private static String nameOfField(Class<?> bean, String field) {
        return declaring(bean, type -> type.getDeclaredField(field))
                .flatMap(Violations::name)
                .orElse(field);
    }

    private interface Look<T> {
        T in(Class<?> type) throws ReflectiveOperationException;
    }

    /** What the class, or the nearest one above it, declares with annotations of parameters; proxies have none. */
    private static <T> Optional<T> declaring(Class<?> type, Look<T> look) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (each.isSynthetic()) {
                continue;
            }
            try {
                return Optional.of(look.in(each));
            } catch (ReflectiveOperationException elsewhere) {
                // declared further up
            }
        }
        return Optional.empty();
    }

    private static Optional<String> name(AnnotatedElement element) {
        return Stream.of(
                        value(element, QueryParam.class, QueryParam::value),
                        value(element, PathParam.class, PathParam::value),
                        value(element, HeaderParam.class, HeaderParam::value))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <A extends java.lang.annotation.Annotation> Optional<String> value(
            AnnotatedElement element, Class<A> annotation, Function<A, String> value) {
        return Optional.ofNullable(element.getAnnotation(annotation)).map(value);
    }
}
