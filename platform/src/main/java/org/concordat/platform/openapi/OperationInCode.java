package org.concordat.platform.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.quarkus.arc.Arc;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.http.QueryParameters;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.paging.Lists;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.Sorted;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.platform.referencedata.ReferenceList;
import org.concordat.platform.referencedata.ReferenceListResource;
import org.concordat.platform.referencedata.ReferenceListWords;
import org.concordat.platform.table.TablePages;
import org.concordat.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What the code says of an operation and the contract does not know by itself. */
record OperationInCode(Class<?> resource, Method method) {

    /** Every operation of the running service by its operationId. */
    static Map<String, OperationInCode> byId() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(OperationInCode::operations)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<String, OperationInCode>> operations(Class<?> resource) {
        return Stream.concat(Arrays.stream(resource.getMethods()), Arrays.stream(resource.getDeclaredMethods()))
                .distinct()
                .filter(method -> method.isAnnotationPresent(Operation.class)
                        && !method.getAnnotation(Operation.class).hidden())
                .map(method -> Map.entry(idOf(resource, method), new OperationInCode(resource, method)));
    }

    /** The method's name; operations that several lists of codes share are named by each list's tag as well. */
    private static String idOf(Class<?> resource, Method method) {
        return method.getDeclaringClass() == ReferenceListResource.class
                ? ReferenceListWords.operationId(
                        resource.getAnnotation(Tag.class).name(), method.getName())
                : method.getName();
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

    /** Whether a request of many parts is answered with the operation that carries it out. */
    boolean mayBecomeAnOperation() {
        // a list of codes is short, and is imported at once
        return method.getDeclaringClass() != ReferenceListResource.class
                && method.isAnnotationPresent(Idempotent.class)
                && method.getAnnotation(Idempotent.class).inParts();
    }

    /** What the operation lists, when it lists something. */
    Optional<JavaType> listed() {
        return Lists.itemOf(resource, method);
    }

    /** In which orders a list can be had; the first one is that of a caller who does not ask, when there is a name for it. */
    List<String> orders() {
        Sorted sorted = method.getAnnotation(Sorted.class);
        return Stream.concat(
                        sorted == null ? Stream.empty() : Arrays.stream(sorted.value()), Stream.of(PageRequest.BY_ID))
                .toList();
    }

    /** What a file looks like that the operation imports. */
    Optional<String> exampleCsv() {
        ExampleCsv ofAll = method.getAnnotation(ExampleCsv.class);
        ExampleCsv ofResource = resource.getAnnotation(ExampleCsv.class);
        return Optional.ofNullable(ofAll == null || ofResource == null ? ofAll : ofResource)
                .map(ExampleCsv::value);
    }

    /** The lists whose codes parameters take, by the names of these. */
    Map<String, Class<? extends ReferenceList<?>>> codes() {
        var codes = new HashMap<String, Class<? extends ReferenceList<?>>>();
        QueryParameters.of(method).forEach((name, type) -> {
            KnownCode code = QueryParameters.oneOf(type).getAnnotation(KnownCode.class);
            if (code != null) {
                codes.put(name, code.of());
            }
        });
        return codes;
    }

    /** When there is nothing to read at present. */
    Optional<String> conflictOnReading() {
        return Optional.ofNullable(method.getAnnotation(ConflictOnRead.class)).map(ConflictOnRead::value);
    }

    /** What a rule forbids to ask for: by its parameters, and by the length of what would be printed. */
    List<String> rulesOnReading() {
        return Stream.concat(
                        Stream.<AnnotatedElement>concat(Stream.of(method), Arrays.stream(method.getParameterTypes()))
                                .flatMap(element -> Stream.ofNullable(element.getAnnotation(RuleOnQuery.class)))
                                .map(RuleOnQuery::value),
                        isPrintedAsTable() ? Stream.of(TablePages.TOO_LONG) : Stream.empty())
                .toList();
    }

    private boolean isPrintedAsTable() {
        Produces produces = method.getAnnotation(Produces.class);
        return Tabular.class.isAssignableFrom(method.getReturnType())
                && produces != null
                && Arrays.asList(produces.value()).contains(Tabular.PDF);
    }

    /** The status of success where it is not 200. */
    int status() {
        return method.isAnnotationPresent(ResponseStatus.class)
                ? method.getAnnotation(ResponseStatus.class).value()
                : method.getReturnType() == void.class ? 204 : 200;
    }
}
