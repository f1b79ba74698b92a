def as_page(x):
    return "todo"
