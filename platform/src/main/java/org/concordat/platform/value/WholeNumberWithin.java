package org.concordat.platform.value;

import org.eclipse.microprofile.config.spi.Converter;

/**
 * Reads a setting that is a whole number within bounds. Any other value stops the start with a message that names the setting.
 *
 * <p>Annotations would say the same, but where a single setting has one, Quarkus validates all of its own as well, at each start.
 */
public abstract class WholeNumberWithin implements Converter<Integer> {
    private final int least;
    private final int most;

    /**
     * @param least the least value that is taken
     * @param most the greatest
     */
    protected WholeNumberWithin(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public final Integer convert(String value) {
        try {
            int read = Integer.parseInt(value.strip());
            if (read >= least && read <= most) {
                return read;
            }
        } catch (NumberFormatException unfit) {
            // as unfit as one beyond the bounds
        }
        throw new IllegalArgumentException("\"%s\" is no whole number from %d to %d".formatted(value, least, most));
    }
}
