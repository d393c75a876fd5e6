/**
 * The one way in which this product reads and writes JSON and YAML: strict on input (unknown properties, trailing
 * text and duplicate keys are errors), canonical on output. Instants are written with the offset of Asia/Shanghai and
 * read with any offset, or without one in that zone; they are cut to whole seconds.
 *
 * <p>May use: nothing of this product.
 */
package org.fengqiao.json;
