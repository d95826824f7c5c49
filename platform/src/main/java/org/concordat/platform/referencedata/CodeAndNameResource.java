package org.concordat.platform.referencedata;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.concordat.platform.change.History;

/** A list over HTTP whose items have a code and a name only. */
public abstract class CodeAndNameResource<T extends ReferenceItem>
        extends ReferenceListResource<T, CreateReferenceItem, AmendReferenceItem, ReferenceItemView> {

    private final BiFunction<String, String, T> item;

    /** @param item makes one of its code and its name */
    protected CodeAndNameResource(ReferenceList<T> list, BiFunction<String, String, T> item, History history) {
        super(list, history);
        this.item = item;
    }

    @Override
    protected T created(CreateReferenceItem request) {
        return item.apply(request.code(), request.name());
    }

    @Override
    protected Consumer<T> change(AmendReferenceItem request) {
        return amended -> amended.rename(request.name());
    }

    @Override
    protected ReferenceItemView view(T shown) {
        return ReferenceItemView.of(shown);
    }
}
