package org.concordat.endtoend;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one of a kind of this run to every suite that asks for it, and closes it after the last. */
abstract class Shared<T extends AutoCloseable> implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Shared.class);

    private final Class<T> type;
    private final Supplier<T> opening;

    Shared(Class<T> type, Supplier<T> opening) {
        this.type = type;
        this.opening = opening;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == type;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(type, any -> opening.get(), type);
    }
}
