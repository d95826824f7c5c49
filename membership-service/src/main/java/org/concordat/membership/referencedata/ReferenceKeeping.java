package org.concordat.membership.referencedata;

import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Fact;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/**
 * Keeps one list of reference items. A code stays for ever, because other records refer to it. Each list has a bean of its
 * own, of scope {@code Singleton}: no proxy stands before one, so its constructor may ask for its parts.
 */
public abstract class ReferenceKeeping<T extends ReferenceItem> {

    private final Fact<T> created;
    private final Fact<T> amended;
    private final String words;
    private final ReferenceItems<T> items;
    private final Changes changes;

    protected ReferenceKeeping(
            Fact<T> created, Fact<T> amended, String words, ReferenceItems<T> items, Changes changes) {
        this.created = created;
        this.amended = amended;
        this.words = words;
        this.items = items;
        this.changes = changes;
    }

    public T get(String code) {
        return items.byCode(code).orElseThrow(() -> Refusal.notFound(words, code));
    }

    public Page<T> list(PageRequest request) {
        return items.page(request);
    }

    @Transactional
    public T rename(String code, long seen, String name, EffectiveDate effective) {
        return change(code, seen, item -> item.rename(name), effective);
    }

    protected T add(T item, EffectiveDate effective) {
        if (items.byCode(item.code()).isPresent()) {
            throw Refusal.conflict(
                    created.about().name() + "-exists",
                    "The %s %s exists already. Amend it, or choose another code.".formatted(words, item.code()));
        }
        return changes.add(items, item, created, effective);
    }

    protected T change(String code, long seen, Consumer<T> change, EffectiveDate effective) {
        return changes.of(items, get(code)).seen(seen).effective(effective).record(amended, change);
    }
}
