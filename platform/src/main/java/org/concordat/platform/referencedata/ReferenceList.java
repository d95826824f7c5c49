package org.concordat.platform.referencedata;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Fact;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/**
 * One list of reference data, such as the kinds of something: reads it, and records what is created or amended in it. A
 * code is used once and for ever. Each list is a {@code Singleton} of its own that names its facts.
 */
public abstract class ReferenceList<T extends ReferenceItem> implements Aggregates<T> {

    private static final int MOST_NAMED = 20;

    private final Class<T> item;
    private final Fact<T> created;
    private final Fact<T> amended;
    private final String noun;
    private final Set<String> found = ConcurrentHashMap.newKeySet();

    @Inject
    EntityManager entities;

    @Inject
    Changes changes;

    /** @param noun what a sentence calls an item, in small letters */
    protected ReferenceList(Class<T> item, Fact<T> created, Fact<T> amended, String noun) {
        this.item = item;
        this.created = created;
        this.amended = amended;
        this.noun = noun;
    }

    public Optional<T> byCode(String code) {
        return withCode(code, LockModeType.NONE);
    }

    /** Nobody changes the item until this transaction ends; others may use it too. */
    public Optional<T> forUse(String code) {
        return withCode(code, LockModeType.PESSIMISTIC_READ);
    }

    /** Whether a code is on the list. No code ever leaves it, so that one that was found is not looked up again. */
    public boolean has(String code) {
        boolean isThere = found.contains(code) || byCode(code).isPresent();
        if (isThere) {
            found.add(code);
        }
        return isThere;
    }

    public T get(String code) {
        return byCode(code).orElseThrow(() -> missing(code));
    }

    /**
     * Refuses what refers to an item that the list does not have.
     *
     * @param pointer to the code in the request
     */
    public void requireKnown(String code, String pointer) {
        if (!has(code)) {
            throw Refusal.rule(
                    "unknown-" + noun.replace(' ', '-'),
                    pointer,
                    "There is no %s %s. List what there is, or create it first.".formatted(noun, code));
        }
    }

    /** Tells a caller which codes there are; of a long list, the first ones. */
    String whatFits() {
        Page<T> first = list(PageRequest.of(MOST_NAMED, null));
        return "Send the code of a known %s: %s%s."
                .formatted(
                        noun,
                        first.items().stream().map(ReferenceItem::code).collect(Collectors.joining(", ")),
                        first.nextCursor() == null ? "" : " and others");
    }

    /** By code. */
    public Page<T> list(PageRequest request) {
        return Listing.of(item, select())
                .ascending("t.code", ReferenceItem::code)
                .tieBreaker("t.id", UUID.class, ReferenceItem::id)
                .page(entities, request);
    }

    @Transactional
    public T create(T added, EffectiveDate effective) {
        if (byCode(added.code()).isPresent()) {
            throw Refusal.conflict(
                    created.about().name() + "-exists",
                    "The %s %s exists already. Amend it, or choose another code.".formatted(noun, added.code()));
        }
        return changes.add(this, added, created, effective);
    }

    @Transactional
    public T amend(String code, long seen, Consumer<T> change, EffectiveDate effective) {
        T present = withCode(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(code));
        return changes.of(this, present).seen(seen).effective(effective).record(amended, change);
    }

    @Override
    public Optional<T> byId(UUID id) {
        return Optional.ofNullable(entities.find(item, id));
    }

    @Override
    public Optional<T> lock(UUID id) {
        return Optional.ofNullable(entities.find(item, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void save(T saved) {
        entities.persist(saved);
        entities.flush();
    }

    private Optional<T> withCode(String code, LockModeType lock) {
        return entities.createQuery(select() + " where t.code = :code", item)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private String select() {
        return "select t from %s t".formatted(item.getSimpleName());
    }

    private Refusal missing(String code) {
        return Refusal.notFound(noun, code);
    }
}
