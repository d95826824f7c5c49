package org.concordat.platform.paging;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list, and the cursor of the next one; without a cursor the list ends here. */
public record Page<T>(
        @Size(max = PageRequest.MAX_LIMIT) List<T> items,

        @Schema(nullable = true, maxLength = 2000, description = "Send as 'cursor' to go on; absent at the end")
        String nextCursor) {

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), nextCursor);
    }
}
