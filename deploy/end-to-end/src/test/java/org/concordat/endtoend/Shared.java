package org.concordat.endtoend;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the one of a kind to every suite that asks for it. It is closed before one of another kind is opened, since a stack
 * takes processors even when nobody calls it; so the suites of a kind stand beside each other in the order.
 */
abstract class Shared<T extends AutoCloseable> implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Shared.class);
    private static final String OPEN = "open";

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
        ExtensionContext.Store store = context.getRoot().getStore(NAMESPACE);
        AutoCloseable open = store.get(OPEN, AutoCloseable.class);
        if (type.isInstance(open)) {
            return open;
        }
        close(store.remove(OPEN, AutoCloseable.class));
        T opened = opening.get();
        store.put(OPEN, opened);
        return opened;
    }

    private static void close(AutoCloseable open) {
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (Exception e) {
            throw new IllegalStateException("What the suites before shared does not close", e);
        }
    }
}
