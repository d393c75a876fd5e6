package org.fengqiao.place;

import java.util.List;

/** Everything of a directory, checked and complete, before it is indexed. */
record DirectoryContent(Systems systems, List<Division> divisions, List<Body> bodies, List<Post> posts,
                        List<Item> items, List<Aliased<Channel>> channels, List<Centre> centres,
                        List<GridContact> contacts) {
}
