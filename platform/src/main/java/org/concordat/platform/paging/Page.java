package org.concordat.platform.paging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list, and the cursor of the next one; without a cursor the list ends here.
 *
 * @param following reads the next page; {@code null} at the end
 * @param whole hands over the items of the whole list one by one, as they are read; {@code null} when it is read page by page
 */
public record Page<T>(
        @Size(max = PageRequest.MAX_LIMIT) List<T> items,

        @Schema(nullable = true, maxLength = 2000, description = "Send as 'cursor' to go on; absent at the end")
        String nextCursor,

        @JsonIgnore Supplier<Page<T>> following,
        @JsonIgnore Consumer<Consumer<T>> whole) {

    Page(List<T> items, String nextCursor, Supplier<Page<T>> following) {
        this(items, nextCursor, following, null);
    }

    /** The last page. */
    static <T> Page<T> last(List<T> items) {
        return new Page<>(items, null, null);
    }

    /** The same page of a list that can be read whole. */
    Page<T> readWhole(Consumer<Consumer<T>> reader) {
        return new Page<>(items, nextCursor, following, reader);
    }

    /** The next page, for what reads a list to its end; as large as pages are at most. */
    public Optional<Page<T>> next() {
        return Optional.ofNullable(following).map(Supplier::get);
    }

    public <R> Page<R> map(Function<T, R> view) {
        Page<R> mapped = mapAll(some -> some.stream().map(view).toList());
        return whole == null ? mapped : mapped.readWhole(each -> whole.accept(item -> each.accept(view.apply(item))));
    }

    /** The same for a view that is found for all items of a page at once. */
    public <R> Page<R> mapAll(Function<List<T>, List<R>> views) {
        return new Page<>(
                views.apply(items),
                nextCursor,
                following == null ? null : () -> following.get().mapAll(views));
    }

    /** The same page; whoever watches is handed its items, and later those of each page after it, before they are. */
    public Page<T> watched(Consumer<List<T>> watcher) {
        Page<T> watched = mapAll(some -> {
            watcher.accept(some);
            return some;
        });
        return whole == null
                ? watched
                : watched.readWhole(each -> whole.accept(item -> {
                    watcher.accept(List.of(item));
                    each.accept(item);
                }));
    }
}
