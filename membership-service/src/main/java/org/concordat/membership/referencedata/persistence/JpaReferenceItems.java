package org.concordat.membership.referencedata.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.referencedata.ReferenceItem;
import org.concordat.membership.referencedata.ReferenceItems;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** One list of reference items in PostgreSQL, in the table of its own type. */
public abstract class JpaReferenceItems<T extends ReferenceItem> implements ReferenceItems<T> {

    private final Class<T> type;
    private final String select;
    private final EntityManager entities;

    protected JpaReferenceItems(Class<T> type, EntityManager entities) {
        this.type = type;
        this.select = "select t from %s t".formatted(type.getSimpleName());
        this.entities = entities;
    }

    @Override
    public Optional<T> byCode(String code) {
        return entities.createQuery(select + " where t.code = :code", type)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Page<T> page(PageRequest request) {
        return Listing.of(type, select)
                .ascending("t.code", ReferenceItem::code)
                .tieBreaker("t.id", UUID.class, ReferenceItem::id)
                .page(entities, request);
    }

    @Override
    public Optional<T> lock(UUID id) {
        return Optional.ofNullable(entities.find(type, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void save(T item) {
        entities.persist(item);
        entities.flush();
    }
}
