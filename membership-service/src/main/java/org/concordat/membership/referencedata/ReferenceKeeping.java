package org.concordat.membership.referencedata;

import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.platform.journal.AggregateType;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/**
 * Keeps one list of reference items. A code stays for ever, because other records refer to it. Each list has a bean of its
 * own, of scope {@code Singleton}: no proxy stands before one, so its constructor may ask for its parts.
 */
public abstract class ReferenceKeeping<T extends ReferenceItem> {

    private final AggregateType type;
    private final String words;
    private final ReferenceItems<T> items;
    private final Chronicle chronicle;

    /** The facts told are named by the type, its problems too; in sentences it is called by its name in plain words. */
    protected ReferenceKeeping(AggregateType type, String words, ReferenceItems<T> items, Chronicle chronicle) {
        this.type = type;
        this.words = words;
        this.items = items;
        this.chronicle = chronicle;
    }

    public T get(String code) {
        return items.byCode(code).orElseThrow(() -> Refusal.notFound(words, code));
    }

    public Page<T> list(PageRequest request) {
        return items.page(request);
    }

    @Transactional
    public T rename(String code, long seen, String name, Occasion occasion) {
        return change(code, seen, item -> item.rename(name), occasion);
    }

    protected T add(T item, Occasion occasion) {
        if (items.byCode(item.code()).isPresent()) {
            throw Refusal.conflict(
                    type.name() + "-exists",
                    "The %s %s exists already. Amend it, or choose another code.".formatted(words, item.code()));
        }
        items.save(item);
        chronicle.created(type, item, type.name() + "-created", stateOf(item), occasion);
        return item;
    }

    protected T change(String code, long seen, Consumer<T> change, Occasion occasion) {
        T item = get(code);
        item.requireVersion(seen);
        Object before = stateOf(item);
        change.accept(item);
        items.save(item);
        chronicle.changed(type, item, type.name() + "-amended", before, stateOf(item), occasion);
        return item;
    }

    /** Overridden by what has more than a code and a name. */
    protected Object stateOf(T item) {
        return ReferenceItemState.of(item);
    }
}
