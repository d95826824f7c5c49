package org.concordat.platform.referencedata;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
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
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReport;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.Repeats;
import org.concordat.platform.imports.SameName;
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

    /** Answers that tell of every code of a list promise to tell of no more. */
    static final int MOST_CODES = 1_000;

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

    /** What a sentence calls an item, in small letters. */
    public String noun() {
        return noun;
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
        return whatFits(noun, list(PageRequest.of(MOST_NAMED, null)));
    }

    static String whatFits(String noun, Page<? extends ReferenceItem> first) {
        if (first.items().isEmpty()) {
            return "No %s is known yet. Create one first, by POST to the list of %s; the contract names its path."
                    .formatted(noun, noun.endsWith("y") ? noun.replaceFirst("y$", "ies") : noun + "s");
        }
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
        waitForOthersWhoCreate();
        if (byCode(added.code()).isPresent()) {
            throw Refusal.conflict(
                    created.about().name() + "-exists",
                    "The %s %s exists already. Amend it, or choose another code.".formatted(noun, added.code()));
        }
        requireRoom();
        return changes.add(this, added, created, effective);
    }

    /** Two that are created at the same moment would each leave the other out of the count. */
    private void waitForOthersWhoCreate() {
        entities.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:list, 0)) as text)", String.class)
                .setParameter("list", item.getName())
                .getSingleResult();
    }

    private void requireRoom() {
        if (count() >= MOST_CODES) {
            throw Refusal.conflict(
                    "list-is-full",
                    "A list has at most %d codes, and no code ever leaves it. Use or amend one of them."
                            .formatted(MOST_CODES));
        }
    }

    @Transactional
    public T amend(String code, SeenVersions seen, Consumer<T> change, EffectiveDate effective) {
        T present = withCode(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(code));
        return changes.of(this, present).seen(seen).effective(effective).record(amended, change);
    }

    /** By what people call its items, in one look at the list. */
    public CodesByName codesByName() {
        return new CodesByName(all());
    }

    /** Creates or amends an item for each line, by its code. Importing the same again changes nothing. */
    public ImportReport importAll(List<ImportLine<ImportedItem<T>>> lines) {
        List<ImportLine<ImportedItem<T>>> checked =
                Repeats.heldBack(lines, ReferenceList::keys, ReferenceList::sayTheSame);
        return ImportReport.of(ImportLine.importAll(checked, this::importItem, () -> {}));
    }

    /** In a transaction of its own, so that a bad line never loses a good one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    protected ImportedLine importItem(ImportedItem<T> line) {
        Optional<T> present = withCode(line.item().code(), LockModeType.PESSIMISTIC_WRITE);
        all().stream()
                .filter(item -> !item.code().equals(line.item().code()))
                .filter(item -> SameName.is(item.name(), line.item().name())
                        || SameName.is(item.code(), line.item().code()))
                .findFirst()
                .ifPresent(item -> {
                    throw Refusal.conflict(
                            "resembles",
                            "It resembles the %s %s, '%s'. Use that code, or choose another name."
                                    .formatted(noun, item.code(), item.name()));
                });
        if (present.isEmpty()) {
            return new ImportedLine(create(line.item(), line.effective()).id(), true);
        }
        long before = present.get().version();
        T after = changes.of(this, present.get()).effective(line.effective()).record(amended, line.change());
        return new ImportedLine(after.id(), after.version() != before);
    }

    private static List<String> keys(ImportedItem<?> line) {
        return List.of(
                "code " + SameName.key(line.item().code()),
                "name " + SameName.key(line.item().name()));
    }

    private static boolean sayTheSame(ImportedItem<?> one, ImportedItem<?> other) {
        return one.item().code().equals(other.item().code())
                && SameName.isSpeltAlike(one.item().name(), other.item().name());
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

    private List<T> all() {
        return entities.createQuery(select(), item).getResultList();
    }

    private long count() {
        return entities.createQuery("select count(t) from %s t".formatted(item.getSimpleName()), Long.class)
                .getSingleResult();
    }

    private String select() {
        return "select t from %s t".formatted(item.getSimpleName());
    }

    private Refusal missing(String code) {
        return Refusal.notFound(noun, code);
    }
}
